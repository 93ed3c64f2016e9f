// Generated from model/ by scripts/generate.ts: change it there.

import type { ClassSource } from '../model/class-table.ts'

export const OB3_CLASSES: Readonly<Record<string, ClassSource>> = {
  "AchievementCredential": {
    "contains": [
      [
        "VerifiableCredential"
      ],
      [
        "AchievementCredential",
        "OpenBadgeCredential"
      ]
    ],
    "properties": {
      "@context": "+Context",
      "id": "1URI",
      "type": "+~IRI",
      "name": "?String",
      "description": "?String",
      "image": "?Image",
      "awardedDate": "?DateTimeZ",
      "endorsement": "*EndorsementCredential",
      "endorsementJwt": "*CompactJws",
      "evidence": "*Evidence",
      "issuer": "1URI|Profile",
      "validFrom": "1DateTimeZ",
      "validUntil": "?DateTimeZ",
      "credentialSubject": "1AchievementSubject",
      "proof": "*~Proof",
      "credentialSchema": "*~CredentialSchema",
      "credentialStatus": "?CredentialStatus",
      "refreshService": "?RefreshService",
      "termsOfUse": "*~TermsOfUse"
    }
  },
  "AchievementCredentialv1p1": {
    "contains": [
      [
        "VerifiableCredential"
      ],
      [
        "AchievementCredential",
        "OpenBadgeCredential"
      ]
    ],
    "properties": {
      "@context": "+Context",
      "id": "1URI",
      "type": "+~IRI",
      "name": "1String",
      "description": "?String",
      "image": "?Image",
      "awardedDate": "?DateTimeZ",
      "endorsement": "*EndorsementCredentialv1p1",
      "endorsementJwt": "*CompactJws",
      "evidence": "*Evidence",
      "issuer": "1Profilev1p1",
      "issuanceDate": "1DateTimeZ",
      "expirationDate": "?DateTimeZ",
      "credentialSubject": "1AchievementSubjectv1p1",
      "proof": "*~Proof",
      "credentialSchema": "*~CredentialSchema",
      "credentialStatus": "?CredentialStatus",
      "refreshService": "?RefreshService",
      "termsOfUse": "*~TermsOfUse"
    }
  },
  "AchievementSubjectv1p1": {
    "contains": [
      [
        "AchievementSubject"
      ]
    ],
    "properties": {
      "id": "?URI",
      "type": "+~IRI",
      "activityEndDate": "?DateTime",
      "activityStartDate": "?DateTime",
      "creditsEarned": "?Float",
      "achievement": "1Achievementv1p1",
      "identifier": "*IdentityObject",
      "image": "?Image",
      "licenseNumber": "?String",
      "narrative": "?Markdown",
      "result": "*Result",
      "role": "?String",
      "source": "?Profilev1p1",
      "term": "?String"
    }
  },
  "Achievementv1p1": {
    "contains": [
      [
        "Achievement"
      ]
    ],
    "properties": {
      "id": "1URI",
      "type": "+~IRI",
      "alignment": "*Alignment",
      "achievementType": "?AchievementType",
      "creator": "?Profilev1p1",
      "creditsAvailable": "?Float",
      "criteria": "1Criteria",
      "description": "1String",
      "endorsement": "*EndorsementCredentialv1p1",
      "endorsementJwt": "*CompactJws",
      "fieldOfStudy": "?String",
      "humanCode": "?String",
      "image": "?Image",
      "inLanguage": "?LanguageCode",
      "name": "1String",
      "otherIdentifier": "*IdentifierEntry",
      "related": "*Related",
      "resultDescription": "*ResultDescription",
      "specialization": "?String",
      "tag": "*String",
      "version": "?String"
    }
  },
  "CredentialSubject": {
    "properties": {
      "id": "?URI"
    }
  },
  "EndorsementCredential": {
    "contains": [
      [
        "VerifiableCredential"
      ],
      [
        "EndorsementCredential"
      ]
    ],
    "properties": {
      "@context": "+Context",
      "type": "+~IRI",
      "id": "1URI",
      "name": "1String",
      "description": "?String",
      "credentialSubject": "1EndorsementSubject",
      "awardedDate": "?DateTimeZ",
      "issuer": "1URI|Profile",
      "validFrom": "1DateTimeZ",
      "validUntil": "?DateTimeZ",
      "proof": "*~Proof",
      "credentialSchema": "*~CredentialSchema",
      "credentialStatus": "?CredentialStatus",
      "refreshService": "?RefreshService",
      "termsOfUse": "*~TermsOfUse"
    }
  },
  "EndorsementCredentialv1p1": {
    "contains": [
      [
        "VerifiableCredential"
      ],
      [
        "EndorsementCredential"
      ]
    ],
    "properties": {
      "@context": "+Context",
      "type": "+~IRI",
      "id": "1URI",
      "name": "1String",
      "description": "?String",
      "credentialSubject": "1EndorsementSubject",
      "awardedDate": "?DateTimeZ",
      "issuer": "1Profilev1p1",
      "issuanceDate": "1DateTimeZ",
      "expirationDate": "?DateTimeZ",
      "proof": "*~Proof",
      "credentialSchema": "*~CredentialSchema",
      "credentialStatus": "?CredentialStatus",
      "refreshService": "?RefreshService",
      "termsOfUse": "*~TermsOfUse"
    }
  },
  "EndorsementSubject": {
    "contains": [
      [
        "EndorsementSubject"
      ]
    ],
    "properties": {
      "id": "1URI",
      "type": "+~IRI",
      "endorsementComment": "?Markdown"
    }
  },
  "Profilev1p1": {
    "contains": [
      [
        "Profile"
      ]
    ],
    "properties": {
      "id": "1URI",
      "type": "+~IRI",
      "name": "?String",
      "url": "?URI",
      "phone": "?PhoneNumber",
      "description": "?String",
      "endorsement": "*EndorsementCredentialv1p1",
      "endorsementJwt": "*CompactJws",
      "image": "?Image",
      "email": "?EmailAddress",
      "address": "?Address",
      "otherIdentifier": "*IdentifierEntry",
      "official": "?String",
      "parentOrg": "?Profile",
      "familyName": "?String",
      "givenName": "?String",
      "additionalName": "?String",
      "patronymicName": "?String",
      "honorificPrefix": "?String",
      "honorificSuffix": "?String",
      "familyNamePrefix": "?String",
      "dateOfBirth": "?Date"
    }
  },
  "VerifiableCredential": {
    "contains": [
      [
        "VerifiableCredential"
      ]
    ],
    "properties": {
      "@context": "+Context",
      "id": "?URI",
      "type": "+~IRI",
      "issuer": "1URI|Profile",
      "validFrom": "1DateTimeZ",
      "validUntil": "?DateTimeZ",
      "credentialSubject": "1CredentialSubject",
      "proof": "*~Proof",
      "credentialSchema": "*~CredentialSchema",
      "credentialStatus": "?CredentialStatus",
      "refreshService": "?RefreshService",
      "termsOfUse": "*~TermsOfUse"
    }
  },
  "VerifiableCredentialv1p1": {
    "contains": [
      [
        "VerifiableCredential"
      ]
    ],
    "properties": {
      "@context": "+Context",
      "id": "?URI",
      "type": "+~IRI",
      "issuer": "1Profilev1p1",
      "issuanceDate": "1DateTimeZ",
      "expirationDate": "?DateTimeZ",
      "credentialSubject": "1CredentialSubject",
      "proof": "*~Proof",
      "credentialSchema": "*~CredentialSchema",
      "credentialStatus": "?CredentialStatus",
      "refreshService": "?RefreshService",
      "termsOfUse": "*~TermsOfUse"
    }
  },
  "Achievement": {
    "contains": [
      [
        "Achievement"
      ]
    ],
    "properties": {
      "id": "1URI",
      "type": "+~IRI",
      "alignment": "*Alignment",
      "achievementType": "?AchievementType",
      "creator": "?Profile",
      "creditsAvailable": "?Float",
      "criteria": "1Criteria",
      "description": "1String",
      "endorsement": "*EndorsementCredential",
      "endorsementJwt": "*CompactJws",
      "fieldOfStudy": "?String",
      "humanCode": "?String",
      "image": "?Image",
      "inLanguage": "?LanguageCode",
      "name": "1String",
      "otherIdentifier": "*IdentifierEntry",
      "related": "*Related",
      "resultDescription": "*ResultDescription",
      "specialization": "?String",
      "tag": "*String",
      "version": "?String"
    }
  },
  "AchievementSubject": {
    "contains": [
      [
        "AchievementSubject"
      ]
    ],
    "properties": {
      "id": "?URI",
      "type": "+~IRI",
      "activityEndDate": "?DateTime",
      "activityStartDate": "?DateTime",
      "creditsEarned": "?Float",
      "achievement": "1Achievement",
      "identifier": "*IdentityObject",
      "image": "?Image",
      "licenseNumber": "?String",
      "narrative": "?Markdown",
      "result": "*Result",
      "role": "?String",
      "source": "?Profile",
      "term": "?String"
    }
  },
  "Alignment": {
    "contains": [
      [
        "Alignment"
      ]
    ],
    "properties": {
      "type": "+~IRI",
      "targetCode": "?String",
      "targetDescription": "?String",
      "targetName": "1String",
      "targetFramework": "?String",
      "targetType": "?AlignmentTargetType",
      "targetUrl": "1URL"
    }
  },
  "CredentialSchema": {
    "properties": {
      "id": "1URI",
      "type": "1IRI"
    }
  },
  "CredentialStatus": {
    "properties": {
      "id": "1URI",
      "type": "1IRI"
    }
  },
  "Criteria": {
    "properties": {
      "id": "?URI",
      "narrative": "?Markdown"
    }
  },
  "Evidence": {
    "contains": [
      [
        "Evidence"
      ]
    ],
    "properties": {
      "id": "?URI",
      "type": "+~IRI",
      "narrative": "?Markdown",
      "name": "?String",
      "description": "?String",
      "genre": "?String",
      "audience": "?String"
    }
  },
  "Image": {
    "equals": "Image",
    "properties": {
      "id": "1URI",
      "type": "1IRI",
      "caption": "?String"
    }
  },
  "Proof": {
    "properties": {
      "type": "1IRI",
      "created": "?DateTime",
      "cryptosuite": "?String",
      "challenge": "?String",
      "domain": "?String",
      "nonce": "?String",
      "proofPurpose": "?String",
      "proofValue": "?String",
      "verificationMethod": "?URI"
    }
  },
  "RefreshService": {
    "properties": {
      "id": "1URI",
      "type": "1IRI"
    }
  },
  "Related": {
    "contains": [
      [
        "Related"
      ]
    ],
    "properties": {
      "id": "1URI",
      "type": "+~IRI",
      "inLanguage": "?LanguageCode",
      "version": "?String"
    }
  },
  "Result": {
    "contains": [
      [
        "Result"
      ]
    ],
    "properties": {
      "type": "+~IRI",
      "achievedLevel": "?URI",
      "alignment": "*Alignment",
      "resultDescription": "?URI",
      "status": "?ResultStatusType",
      "value": "?String"
    }
  },
  "ResultDescription": {
    "contains": [
      [
        "ResultDescription"
      ]
    ],
    "properties": {
      "id": "1URI",
      "type": "+~IRI",
      "alignment": "*Alignment",
      "allowedValue": "*String",
      "name": "1String",
      "requiredLevel": "?URI",
      "requiredValue": "?String",
      "resultType": "1ResultType",
      "rubricCriterionLevel": "*RubricCriterionLevel",
      "valueMax": "?String",
      "valueMin": "?String"
    }
  },
  "RubricCriterionLevel": {
    "contains": [
      [
        "RubricCriterionLevel"
      ]
    ],
    "properties": {
      "id": "1URI",
      "type": "+~IRI",
      "alignment": "*Alignment",
      "description": "?String",
      "level": "?String",
      "name": "1String",
      "points": "?String"
    }
  },
  "TermsOfUse": {
    "properties": {
      "id": "?URI",
      "type": "1IRI"
    }
  },
  "Address": {
    "contains": [
      [
        "Address"
      ]
    ],
    "properties": {
      "type": "+~IRI",
      "addressCountry": "?String",
      "addressCountryCode": "?CountryCode",
      "addressRegion": "?String",
      "addressLocality": "?String",
      "streetAddress": "?String",
      "postOfficeBoxNumber": "?String",
      "postalCode": "?String",
      "geo": "?GeoCoordinates"
    }
  },
  "GeoCoordinates": {
    "equals": "GeoCoordinates",
    "properties": {
      "type": "1IRI",
      "latitude": "1Float",
      "longitude": "1Float"
    }
  },
  "IdentifierEntry": {
    "equals": "IdentifierEntry",
    "properties": {
      "type": "1IRI",
      "identifier": "1Identifier",
      "identifierType": "1IdentifierTypeEnum"
    }
  },
  "IdentityObject": {
    "equals": "IdentityObject",
    "properties": {
      "type": "1IRI",
      "hashed": "1Boolean",
      "identityHash": "1IdentityHash",
      "identityType": "1IdentifierTypeEnum",
      "salt": "?String"
    }
  },
  "Profile": {
    "contains": [
      [
        "Profile"
      ]
    ],
    "properties": {
      "id": "1URI",
      "type": "+~IRI",
      "name": "?String",
      "url": "?URI",
      "phone": "?PhoneNumber",
      "description": "?String",
      "endorsement": "*EndorsementCredential",
      "endorsementJwt": "*CompactJws",
      "image": "?Image",
      "email": "?EmailAddress",
      "address": "?Address",
      "otherIdentifier": "*IdentifierEntry",
      "official": "?String",
      "parentOrg": "?Profile",
      "familyName": "?String",
      "givenName": "?String",
      "additionalName": "?String",
      "patronymicName": "?String",
      "honorificPrefix": "?String",
      "honorificSuffix": "?String",
      "familyNamePrefix": "?String",
      "dateOfBirth": "?Date"
    }
  },
  "Multikey": {
    "properties": {
      "id": "1URI",
      "type": "?String",
      "cryptosuite": "1String",
      "controller": "?URI",
      "publicKeyMultibase": "1String"
    }
  },
  "JWK": {
    "properties": {
      "kty": "1String",
      "use": "?String",
      "key_ops": "?String",
      "alg": "?String",
      "kid": "?String",
      "x5u": "?URI",
      "x5c": "*String",
      "x5t": "?String",
      "x5t_S256": "?String"
    }
  },
  "JWKS": {
    "properties": {
      "keys": "+JWK"
    }
  },
  "GetOpenBadgeCredentialsResponse": {
    "properties": {
      "credential": "*AchievementCredential",
      "compactJwsString": "*CompactJws"
    }
  },
  "Imsx_StatusInfo": {
    "properties": {
      "imsx_codeMajor": "1Imsx_CodeMajor",
      "imsx_severity": "1Imsx_Severity",
      "imsx_description": "?String",
      "imsx_codeMinor": "?Imsx_CodeMinor"
    }
  },
  "Imsx_CodeMinor": {
    "properties": {
      "imsx_codeMinorField": "+Imsx_CodeMinorField"
    }
  },
  "Imsx_CodeMinorField": {
    "properties": {
      "imsx_codeMinorFieldName": "1String",
      "imsx_codeMinorFieldValue": "1Imsx_CodeMinorFieldValue"
    }
  },
  "ServiceDescriptionDocument": {
    "properties": {
      "openapi": "1String",
      "info": "1OpenApiInfo",
      "components": "1OpenApiComponents"
    }
  },
  "OpenApiComponents": {
    "properties": {
      "securitySchemes": "1OpenApiSecuritySchemes"
    }
  },
  "OpenApiInfo": {
    "properties": {
      "termsOfService": "1URL",
      "title": "1String",
      "version": "1String",
      "x-imssf-image": "?URI",
      "x-imssf-privacyPolicyUrl": "1URL"
    }
  },
  "OpenApiOAuth2SecurityScheme": {
    "properties": {
      "type": "1String",
      "description": "?String",
      "x-imssf-registrationUrl": "1URL"
    }
  },
  "OpenApiSecuritySchemes": {
    "properties": {
      "OAuth2ACG": "?OpenApiOAuth2SecurityScheme"
    }
  }
}

export const OB2_CLASSES: Readonly<Record<string, ClassSource>> = {
  "AlignmentObject": {
    "properties": {
      "type": "*~IRI",
      "targetName": "1String",
      "targetUrl": "1URL",
      "targetDescription": "?String",
      "targetFramework": "?String",
      "targetCode": "?String"
    }
  },
  "Assertion": {
    "contains": [
      [
        "Assertion"
      ]
    ],
    "properties": {
      "@context": "*~Context",
      "@language": "?LanguageTag",
      "id": "1NodeId",
      "type": "+~IRI",
      "recipient": "1IdentityObject",
      "badge": "1NodeId|BadgeClass",
      "verification": "1AssertionVerification",
      "issuedOn": "1Timestamp",
      "image": "?ImageUri|Image",
      "evidence": "*~NodeId|Evidence",
      "narrative": "?Markdown",
      "expires": "?Timestamp",
      "revoked": "?Boolean",
      "revocationReason": "?String",
      "uid": "?String",
      "version": "?StringOrNumber",
      "related": "*~NodeId|Related",
      "endorsement": "*~NodeId|Endorsement"
    }
  },
  "AssertionVerification": {
    "contains": [
      [
        "HostedBadge",
        "hosted",
        "SignedBadge",
        "signed"
      ]
    ],
    "properties": {
      "type": "+~IRI",
      "creator": "?NodeId|CryptographicKey"
    }
  },
  "BadgeClass": {
    "contains": [
      [
        "BadgeClass"
      ]
    ],
    "properties": {
      "@context": "*~Context",
      "@language": "?LanguageTag",
      "id": "1NodeId",
      "type": "+~IRI",
      "name": "1String",
      "description": "1String",
      "image": "1ImageUri|Image",
      "criteria": "1NodeId|Criteria",
      "issuer": "1NodeId|Profile",
      "alignment": "*~AlignmentObject",
      "tags": "*~String",
      "version": "?StringOrNumber",
      "related": "*~NodeId|Related",
      "endorsement": "*~NodeId|Endorsement"
    }
  },
  "Criteria": {
    "properties": {
      "id": "?NodeId",
      "type": "*~IRI",
      "narrative": "?Markdown"
    }
  },
  "Evidence": {
    "properties": {
      "id": "?NodeId",
      "type": "*~IRI",
      "narrative": "?Markdown",
      "name": "?String",
      "description": "?String",
      "genre": "?String",
      "audience": "?String"
    }
  },
  "IdentityObject": {
    "properties": {
      "type": "1String",
      "identity": "1String",
      "hashed": "1Boolean",
      "salt": "?String"
    }
  },
  "Image": {
    "properties": {
      "id": "1ImageUri",
      "type": "*~IRI",
      "caption": "?String",
      "author": "?NodeId"
    }
  },
  "Related": {
    "properties": {
      "id": "1NodeId",
      "type": "*~IRI",
      "version": "?StringOrNumber",
      "@language": "?LanguageTag"
    }
  },
  "CryptographicKey": {
    "properties": {
      "@context": "*~Context",
      "@language": "?LanguageTag",
      "id": "?NodeId",
      "type": "*~IRI",
      "owner": "?NodeId",
      "publicKeyPem": "?String"
    }
  },
  "Endorsement": {
    "contains": [
      [
        "Endorsement"
      ]
    ],
    "properties": {
      "@context": "*~Context",
      "@language": "?LanguageTag",
      "id": "1NodeId",
      "type": "+~IRI",
      "claim": "1EndorsementClaim",
      "issuer": "1NodeId|Profile",
      "issuedOn": "1Timestamp",
      "verification": "1AssertionVerification",
      "revoked": "?Boolean",
      "revocationReason": "?String",
      "version": "?StringOrNumber",
      "related": "*~NodeId|Related",
      "endorsement": "*~NodeId|Endorsement"
    }
  },
  "EndorsementClaim": {
    "properties": {
      "id": "1NodeId",
      "type": "*~IRI",
      "endorsementComment": "?Markdown"
    }
  },
  "Extension": {
    "contains": [
      [
        "Extension"
      ]
    ],
    "properties": {
      "@context": "*~Context",
      "type": "+~IRI"
    }
  },
  "Profile": {
    "contains": [
      [
        "Profile",
        "Issuer"
      ]
    ],
    "properties": {
      "@context": "*~Context",
      "@language": "?LanguageTag",
      "id": "1NodeId",
      "type": "+~IRI",
      "name": "?String",
      "url": "*~URL",
      "telephone": "*~Telephone",
      "description": "?String",
      "image": "?ImageUri|Image",
      "email": "*~EmailAddress",
      "publicKey": "*~NodeId|CryptographicKey",
      "verification": "?VerificationObject",
      "revocationList": "?NodeId",
      "version": "?StringOrNumber",
      "related": "*~NodeId|Related",
      "endorsement": "*~NodeId|Endorsement"
    }
  },
  "RevocationList": {
    "contains": [
      [
        "RevocationList"
      ]
    ],
    "properties": {
      "@context": "*~Context",
      "@language": "?LanguageTag",
      "id": "?NodeId",
      "type": "+~IRI",
      "issuer": "?NodeId",
      "revokedAssertions": "*~NodeId|RevokedAssertion"
    }
  },
  "RevokedAssertion": {
    "properties": {
      "@context": "*~Context",
      "@language": "?LanguageTag",
      "id": "?NodeId",
      "type": "*~IRI",
      "uid": "?String",
      "revoked": "?Boolean",
      "revocationReason": "?String"
    }
  },
  "VerificationObject": {
    "properties": {
      "type": "*~IRI",
      "verificationProperty": "?String",
      "startsWith": "*~UrlStart",
      "allowedOrigins": "*~UrlAuthority"
    }
  },
  "AssertionRequest": {
    "properties": {
      "assertion": "?Assertion",
      "signedAssertion": "?CompactJws"
    }
  },
  "AssertionsResponse": {
    "properties": {
      "status": "1BadgeConnectStatus",
      "assertions": "*Assertion",
      "signedAssertions": "*CompactJws"
    }
  },
  "BadgeConnectApi": {
    "properties": {
      "id": "?URI",
      "type": "?IRI",
      "name": "1String",
      "image": "?URI",
      "apiBase": "1URL",
      "version": "1String",
      "termsOfServiceUrl": "1URL",
      "privacyPolicyUrl": "1URL",
      "scopesOffered": "+String",
      "registrationUrl": "1URL",
      "authorizationUrl": "1URL",
      "tokenUrl": "1URL",
      "tokenRevocationUrl": "?URL"
    }
  },
  "BadgeConnectManifest": {
    "properties": {
      "@context": "*~Context",
      "@language": "?LanguageTag",
      "id": "1URL",
      "type": "?IRI",
      "badgeConnectAPI": "+BadgeConnectApi"
    }
  },
  "BadgeConnectStatus": {
    "properties": {
      "error": "?String",
      "statusCode": "1Integer",
      "statusText": "?BadgeConnectStatusText"
    }
  },
  "ProfileResponse": {
    "properties": {
      "status": "1BadgeConnectStatus",
      "profile": "?Profile"
    }
  },
  "StatusResponse": {
    "properties": {
      "status": "1BadgeConnectStatus"
    }
  }
}
